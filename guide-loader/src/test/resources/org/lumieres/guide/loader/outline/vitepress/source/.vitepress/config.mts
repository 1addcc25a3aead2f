import { defineConfig } from 'vitepress'
export default defineConfig({
  title: "Pas lu : ceci est un appel",
  themeConfig: {
    nav: [{ text: 'Accueil', link: '/' }],
    // sidebar: [ { text: 'commented out' } ]
    sidebar: [
      {
        text: 'Exemples',
        items: [
          { text: 'Markdown', link: '/markdown' },
          { text: 'Ailleurs', link: 'https://example.org' },
        ]
      }
    ],
  }
})
