import { defineUserConfig } from 'vuepress'
import { defaultTheme } from '@vuepress/theme-default'

export default defineUserConfig({
  lang: 'fr-FR',
  title: `L’atelier`,
  description: process.env.DESCRIPTION,
  theme: defaultTheme({
    navbar: [{ text: 'Dépôt', link: 'https://exemple.fr' }],
    sidebar: {
      '/guide/': [{ text: 'Le guide', children: ['/guide/README.md', { text: 'La suite', link: '/guide/suite.html' }] }],
      '/': ['', ['/a', 'Page A']],
    },
  }),
})
