import {themes as prismThemes} from 'prism-react-renderer';
import type {Config} from '@docusaurus/types';

// title: 'Un commentaire'
const config: Config = {
  title: 'L\'atelier',
  favicon: 'img/favicon.ico',
  i18n: {defaultLocale: 'fr', locales: ['fr', 'en']},
  presets: [['classic', {docs: {sidebarPath: './sidebars.ts'}}]],
  themeConfig: {navbar: {title: 'Autre chose'}, prism: {theme: prismThemes.github}},
};

export default config;
