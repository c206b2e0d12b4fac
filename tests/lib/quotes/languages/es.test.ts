import { testLanguage } from './said.ts';

testLanguage('es', [
  ['«El puente sigue cerrado hoy», dijo Ana Morales.', 'direct | El puente sigue cerrado hoy | Ana Morales'],
  ['“El puente sigue cerrado hoy”, afirmó Ana Morales.', 'direct | El puente sigue cerrado hoy | Ana Morales'],
  ['"El puente sigue cerrado hoy", señaló Ana Morales.', 'direct | El puente sigue cerrado hoy | Ana Morales'],
  ['Ana Morales dijo: “El puente sigue cerrado hoy”.', 'direct | El puente sigue cerrado hoy | Ana Morales'],
  ['Ana Morales ha asegurado: «El puente sigue cerrado».', 'direct | El puente sigue cerrado | Ana Morales'],
  ['“El puente”, explicó Ana Morales, “sigue cerrado hoy”.', 'direct | El puente … sigue cerrado hoy | Ana Morales'],
  [
    '“El puente sigue cerrado”, ha dicho este lunes en Sevilla la alcaldesa Ana Morales.',
    'direct | El puente sigue cerrado | Ana Morales',
  ],
  ['Ana Morales aseguró que el puente sigue cerrado.', 'indirect | el puente sigue cerrado. | Ana Morales'],
  ['El lunes dijo Ana Morales que el puente sigue cerrado.', 'indirect | el puente sigue cerrado. | Ana Morales'],
  ['Los vecinos aseguran que el puente sigue cerrado.', 'indirect | el puente sigue cerrado. | Los vecinos'],
  [
    'Ana Morales visitó el muelle. Añadió que el puente sigue cerrado.',
    'indirect | el puente sigue cerrado. | Ana Morales',
  ],
  [
    'Ana Morales visitó el muelle. Según ella, el puente sigue cerrado.',
    'indirect | el puente sigue cerrado. | Ana Morales',
  ],
  ['Según Ana Morales, el puente sigue cerrado hoy.', 'indirect | el puente sigue cerrado hoy. | Ana Morales'],
  ['Según el ministerio, el puente sigue cerrado hoy.', 'indirect | el puente sigue cerrado hoy. | el ministerio'],
  ['De acuerdo con un informe, el puente sigue cerrado.', 'indirect | el puente sigue cerrado. | un informe'],
  ['El puente sigue cerrado hoy, según la Policía.', 'indirect | El puente sigue cerrado hoy | la Policía'],
  [
    'El puente sigue cerrado hoy, según fuentes del puerto.',
    'indirect | El puente sigue cerrado hoy | fuentes del puerto',
  ],
  [
    '“El puente sigue cerrado”, indicó un portavoz del ministerio.',
    'direct | El puente sigue cerrado | un portavoz del ministerio',
  ],
  [
    'La ministra de Obras, Ana Morales, anunció que el puente sigue cerrado.',
    'indirect | el puente sigue cerrado. | Ana Morales',
  ],
  [
    'El presidente del consejo municipal Luis Ferrer sostuvo que el puente sigue cerrado.',
    'indirect | el puente sigue cerrado. | Luis Ferrer',
  ],
  [
    'Luis Ferrer, portavoz del puerto, explicó que el puente sigue cerrado.',
    'indirect | el puente sigue cerrado. | Luis Ferrer',
  ],
  ['Varios testigos contaron que el dique se rompió.', 'indirect | el dique se rompió. | Varios testigos'],
  ['El estudio concluye que el dique se rompió en marzo.', 'indirect | el dique se rompió en marzo. | El estudio'],
  ['El Gobierno anunció que el dique será reparado.', 'indirect | el dique será reparado. | El Gobierno'],
  [
    'Ana Morales felicitó a los bomberos, añadiendo que el dique resistirá.',
    'indirect | el dique resistirá. | Ana Morales',
  ],
  ['Luis Ferrer dirige el puerto. “El dique resistirá”, añadió Ferrer.', 'direct | El dique resistirá | Luis Ferrer'],
  ['Luis Ferrer dirige el puerto. “El dique resistirá”, dijo él.', 'direct | El dique resistirá | Luis Ferrer'],
  [
    'Ana Morales consideró que el dique es “una vergüenza para la ciudad”.',
    'mixed | el dique es “una vergüenza para la ciudad”. | Ana Morales',
  ],
  [
    'Ana Morales calificó el dique de “vergüenza para la ciudad”.',
    'mixed | el dique de “vergüenza para la ciudad”. | Ana Morales',
  ],
  [
    'Los pescadores ocuparon el muelle. Ellos dijeron que el puente les hace falta.',
    'indirect | el puente les hace falta. | Los pescadores',
  ],
  [
    '—El puente sigue cerrado —dijo Ana Morales—. Mañana abrirá.',
    'direct | El puente sigue cerrado … Mañana abrirá. | Ana Morales',
  ],
  [
    'Dos funcionarios que pidieron el anonimato confirmaron que el dique se rompió.',
    'indirect | el dique se rompió. | Dos funcionarios',
  ],
  ['El dique, advirtió Luis Ferrer, se romperá otra vez.', 'indirect | El dique … se romperá otra vez. | Luis Ferrer'],
  [
    'La ministra de Obras, Ana Morales, llegó tarde. “El puente sigue cerrado”, dijo Ana Morales. La ministra añadió que abrirá pronto.',
    'direct | El puente sigue cerrado | Ana Morales',
    'indirect | abrirá pronto. | Ana Morales',
  ],
  [
    'Luis Ferrer llegó tarde. “El puente sigue cerrado”, dice. Y añade: “No hay barcos”.',
    'direct | El puente sigue cerrado | Luis Ferrer',
    'direct | No hay barcos | Luis Ferrer',
  ],
  [
    'El alcalde de Valmar, Luis Ferrer, reconoció que el puente es viejo, pero cree que resistirá otro año.',
    'indirect | el puente es viejo | Luis Ferrer',
    'indirect | resistirá otro año. | Luis Ferrer',
  ],
  ['La película «El dique perdido» llega el viernes a los cines.'],
  ['La ciudad espera su “milagro” desde hace diez años.'],
  ['El plan anunciado en marzo por la ciudad empieza el martes.'],
  ['El dique fue reparado en marzo por la región.'],
  ['El puerto declaró pérdidas de dos millones de euros.'],
  ['La empresa cuenta con dos barcos y un muelle.'],
  ['El alcalde niega el permiso a los pescadores'],
]);
