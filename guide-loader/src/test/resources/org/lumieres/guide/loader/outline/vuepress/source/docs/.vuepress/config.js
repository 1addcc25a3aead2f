module.exports = {
  title: 'Le guide',
  lang: 'fr-FR',
  themeConfig: {
    sidebar: {
      '/guide/': [
        '',
        ['ecrire', 'Bien écrire'],
        {title: 'Suite', path: '/guide/suite', collapsable: false, children: ['/guide/fin.html']},
      ],
      '/': ['', 'contact'],
    },
  },
};
