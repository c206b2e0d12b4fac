import { testLanguage } from './said.ts';

testLanguage('fr', [
  ['« Le pont reste fermé ce soir », a déclaré Anne Morel.', 'direct | Le pont reste fermé ce soir | Anne Morel'],
  ['«Le pont reste fermé ce soir», explique Anne Morel.', 'direct | Le pont reste fermé ce soir | Anne Morel'],
  ['Anne Morel a déclaré : « Le pont reste fermé. »', 'direct | Le pont reste fermé. | Anne Morel'],
  ['« Le pont, affirme Anne Morel, reste fermé. »\nElle part demain.', 'direct | Le pont … reste fermé. | Anne Morel'],
  [
    '« Le pont reste fermé, a précisé Anne Morel. Il rouvrira mardi. »',
    'direct | Le pont reste fermé … Il rouvrira mardi. | Anne Morel',
  ],
  [
    '« Le pont reste fermé », a précisé Anne Morel, « et la digue aussi ».',
    'direct | Le pont reste fermé … et la digue aussi | Anne Morel',
  ],
  ['"Le pont reste fermé ce soir", a lancé Anne Morel.', 'direct | Le pont reste fermé ce soir | Anne Morel'],
  ['“Le pont reste fermé ce soir”, a lancé Anne Morel.', 'direct | Le pont reste fermé ce soir | Anne Morel'],
  [
    'Anne Morel est venue à pied. « Le pont reste fermé », a-t-elle expliqué.',
    'direct | Le pont reste fermé | Anne Morel',
  ],
  ['Jean Tissot est venu à pied. « Le pont reste fermé », dit-il.', 'direct | Le pont reste fermé | Jean Tissot'],
  [
    'Anne Morel est venue à pied. « Le pont reste fermé », explique-t-elle avant de repartir.',
    'direct | Le pont reste fermé | Anne Morel',
  ],
  ['Anne Morel affirme que le pont reste fermé.', 'indirect | le pont reste fermé. | Anne Morel'],
  ['Anne Morel a assuré lundi qu’aucun bateau ne passera.', 'indirect | aucun bateau ne passera. | Anne Morel'],
  [
    'La ministre des Transports, Anne Morel, a annoncé que le pont reste fermé.',
    'indirect | le pont reste fermé. | Anne Morel',
  ],
  ['Le maire Jean Tissot a promis que le pont sera réparé.', 'indirect | le pont sera réparé. | Jean Tissot'],
  ['Selon Anne Morel, le pont reste fermé ce soir.', 'indirect | le pont reste fermé ce soir. | Anne Morel'],
  ['D’après la préfecture, le pont reste fermé ce soir.', 'indirect | le pont reste fermé ce soir. | la préfecture'],
  ["D'après Anne Morel, le pont reste fermé ce soir.", 'indirect | le pont reste fermé ce soir. | Anne Morel'],
  ['Le pont reste fermé ce soir, selon un rapport.', 'indirect | Le pont reste fermé ce soir | un rapport'],
  [
    'Le pont reste fermé ce soir, selon l’association des bateliers.',
    'indirect | Le pont reste fermé ce soir | l’association des bateliers',
  ],
  [
    '« Le pont reste fermé ce soir », a indiqué la porte-parole du ministère.',
    'direct | Le pont reste fermé ce soir | la porte-parole du ministère',
  ],
  [
    '« Le pont reste fermé ce soir », a indiqué lundi à l’AFP le directeur du port, Jean Tissot.',
    'direct | Le pont reste fermé ce soir | Jean Tissot',
  ],
  [
    '« Le pont reste fermé ce soir », a indiqué le président du conseil régional Jean Tissot.',
    'direct | Le pont reste fermé ce soir | Jean Tissot',
  ],
  ['Les bateliers ont expliqué que le pont reste fermé.', 'indirect | le pont reste fermé. | Les bateliers'],
  ['Plusieurs témoins ont raconté que la digue a cédé.', 'indirect | la digue a cédé. | Plusieurs témoins'],
  [
    'Une source proche du dossier a confirmé que la digue a cédé.',
    'indirect | la digue a cédé. | Une source proche du dossier',
  ],
  ['L’étude conclut que la digue a cédé en mars.', 'indirect | la digue a cédé en mars. | L’étude'],
  ['Le gouvernement a annoncé que la digue sera refaite.', 'indirect | la digue sera refaite. | Le gouvernement'],
  ['Anne Morel a salué les pompiers, ajoutant que la digue tiendra.', 'indirect | la digue tiendra. | Anne Morel'],
  ['Anne Morel dirige le port. « La digue tiendra », a ajouté Mme Morel.', 'direct | La digue tiendra | Anne Morel'],
  [
    'Jean Tissot a estimé que la digue était « une honte pour la ville ».',
    'mixed | la digue était « une honte pour la ville ». | Jean Tissot',
  ],
  [
    'Anne Morel a qualifié la digue de « honte pour la ville ».',
    'mixed | la digue de « honte pour la ville ». | Anne Morel',
  ],
  [
    'Les pêcheurs ont bloqué le quai. Ils ont dit que le pont leur manque.',
    'indirect | le pont leur manque. | Les pêcheurs',
  ],
  ['Anne Morel n’a pas précisé que la digue avait cédé.', 'indirect | la digue avait cédé. | Anne Morel'],
  ['Le film « La Digue perdue » sort mercredi dans les salles.'],
  ['La ville attend son « miracle » depuis dix ans.'],
  ['Le pont annoncé en mars par la ville ouvre mardi.'],
  ['La digue a été refaite en mars par la région.'],
  ['Le maire contesté que la ville attend arrive lundi.'],
  ['La demande du maire Jean Tissot que tout le monde attend est sur la table.'],
  ['Le port a déclaré une perte de deux millions d’euros.'],
]);
