import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules', '.output', '.wxt', '.artefacts', '**/*.mjs', 'eslint.config.js'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    plugins: { 'react-hooks': hooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Page text is never HTML to us.' },
        { property: 'outerHTML', message: 'Page text is never HTML to us.' },
        { property: 'insertAdjacentHTML', message: 'Page text is never HTML to us.' },
        { property: 'dangerouslySetInnerHTML', message: 'Page text is never HTML to us.' },
      ],
      'react-hooks/rules-of-hooks': 'error',
    },
  },
);
