package org.lumieres.guide.render.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers must learn from the sample guide, in whatever format they read it. */
class SampleFactsTest {
    private static final String PAGE = folded(textOf(Lumieres.html()));
    private static final String TEXT = folded(Lumieres.text());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lumières sur les réseaux sociaux",
                "Animation des communautés connectées, guide pratique",
                "Ministère de la Culture et de la Communication Édition 2014 Parue le 26 novembre 2014 "
                        + "Mise à jour tous les ans",
                "Licence CopyLeft",
                "Rédaction Benjamin Benita, Universcience Hervé Kabla, Agence BeAngels Millie Servant, Indépendante",
                "Soutien Florence Vielfaure CMMin",
                "Fleur Pellerin ministre de la Culture et de la Communication",
                "Étude de cas Les Journées européennes du patrimoine",
                "Étude de cas La Fête de la musique",
                "Étude de cas La Nuit européenne des musées",
                "Événement Museum Week, première édition",
                "près de 70 % de la population française est présente sur les plateformes sociales",
                "Chaque utilisateur y passe environ 1 h 30 par jour",
                "ce guide, conçu par Universcience et proposé sous CopyLeft à toute la communauté du service public",
                "Animateurs de communautés",
                "Contributeurs en ligne",
                "Professionnels de la communication numérique",
                "Volet juridique À paraître en 2015",
                "Volet données personnelles À paraître en 2015",
                "à lire en ligne, chapitre par chapitre",
                "à télécharger, au format PDF",
                "sur sa page du site du ministère de la Culture et de la Communication",
                "Une nouvelle édition est prévue chaque année"
            })
    void page_and_text_say(String fact) {
        assertThat(PAGE).contains(folded(fact));
        assertThat(TEXT).contains(folded(fact));
    }

    @ParameterizedTest
    @CsvSource({
        "Facebook, 4 février 2004",
        "Google+, 28 juin 2011",
        "Twitter, juillet 2006",
        "Tumblr, février 2007",
        "YouTube, 2005",
        "Dailymotion, 15 mars 2005",
        "Flickr, février 2004",
        "Instagram, 6 octobre 2010",
        "Pinterest, mars 2010",
        "Vine, 24 janvier 2013",
        "Snapchat, 2011",
        "LinkedIn, 5 mai 2003",
        "Viadeo, 2004",
        "SlideShare, 2006",
        "Wikipédia, 15 janvier 2001",
        "Wikimedia Commons, 7 septembre 2004",
        "Foursquare, mars 2009",
        "Storify, 2010"
    })
    void page_and_text_say_when_a_platform_was_launched(String platform, String date) {
        String fact =
                "\\bplateforme \\Q" + folded(platform) + "\\E (?:(?!lancement).)*lancement \\Q" + folded(date) + "\\E ";
        assertThat(PAGE).containsPattern(fact);
        assertThat(TEXT).containsPattern(fact);
    }

    /** What is read, without the marks that call notes and name links. */
    private static String textOf(String html) {
        Document page = Jsoup.parse(html);
        page.select(".note-call, .permalink").remove();
        return page.body().text();
    }

    /** Without capitals, nor the signs and spaces by which formats set their words differently. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("<\\d+>|\\[\\d+]", "")
                .replaceAll("[\\s\\p{Z}:•_*~=]+", " ")
                .strip();
    }
}
