import { defineConfig } from 'vitepress'
export default defineConfig({
  title: "Un titre dans un appel",
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
