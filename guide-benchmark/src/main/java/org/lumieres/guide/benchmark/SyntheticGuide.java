package org.lumieres.guide.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up guide of any size: French-like prose, about 6 kB of Markdown a chapter with front matter, headings of two
 * or three levels, lists, a table, links between chapters, a quote, a note and a callout. The same number of chapters
 * always gives the same bytes, so that tools can be compared on the same words.
 */
final class SyntheticGuide {
    private static final String[] SUBJECTS = {
        "l’équipe",
        "le musée",
        "la communauté",
        "un établissement",
        "le lecteur",
        "la rédaction",
        "chaque réponse",
        "la ligne éditoriale",
        "une publication",
        "le service public",
        "la charte",
        "ce réseau"
    };
    private static final String[] VERBS = {
        "prépare", "répond à", "accompagne", "mesure", "enrichit", "modère", "partage", "annonce", "protège", "éclaire"
    };
    private static final String[] OBJECTS = {
        "les échanges du jour",
        "une œuvre peu connue",
        "la visite à venir",
        "les questions du public",
        "un rendez-vous annuel",
        "le calendrier des publications",
        "la mémoire d’un lieu",
        "les usages du réseau",
        "un message d’alerte"
    };
    private static final String[] MANNERS = {
        "avec méthode",
        "sans attendre",
        "dans la journée",
        "à l’heure où chacun regarde",
        "en peu de mots",
        "d’une même voix"
    };

    private final int chapters;
    private final Random random;

    SyntheticGuide(int chapters) {
        this.chapters = chapters;
        this.random = new Random(chapters);
    }

    /**
     * Writes {@code guide.yaml} and the chapters, ten to a volume's hundred, and gives back the text of each chapter.
     */
    List<String> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder yaml = new StringBuilder("""
                id: guide-de-mesure
                title: Guide de mesure
                language: fr
                summary: Un guide fabriqué pour mesurer la bibliothèque.
                publisher: {name: Lumières}
                edition: {number: 1, issued: 2014-11-26}
                contributors: [{name: Personne, roles: [author]}]
                audiences: [{name: Mesureurs}]
                licence: {id: CC0-1.0}
                volumes:
                """);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < chapters; i++) {
            if (i % 100 == 0) {
                yaml.append(
                        "  - id: volet-%d%n    title: Volet %d%n    chapters:%n".formatted(i / 100 + 1, i / 100 + 1));
            }
            yaml.append("      - ").append(file(i)).append('\n');
            String text = chapter(i);
            texts.add(text);
            Files.writeString(folder.resolve(file(i)), text);
        }
        Files.writeString(folder.resolve("guide.yaml"), yaml.toString().replace("\r\n", "\n"));
        return texts;
    }

    private static String file(int chapter) {
        return "chapitre-%05d.md".formatted(chapter + 1);
    }

    private String chapter(int number) {
        StringBuilder text = new StringBuilder(7000);
        text.append("---\nsummary: ").append(sentence()).append("\nreviewed: 2014-11-26\nreview-every: P1Y\n---\n");
        text.append("# Chapitre ")
                .append(number + 1)
                .append(" : ")
                .append(words())
                .append("\n\n");
        text.append(paragraph(2)).append('\n');
        for (int section = 1; section <= 4; section++) {
            text.append("## ").append(section).append(". ").append(words()).append("\n\n");
            text.append(paragraph(3)).append('\n').append(paragraph(2)).append('\n');
            switch (section) {
                case 1 -> list(text);
                case 2 -> table(text);
                case 3 -> quoteAndNote(text, number);
                default -> links(text, number);
            }
            text.append("### ")
                    .append(words())
                    .append("\n\n")
                    .append(paragraph(2))
                    .append('\n');
        }
        return text.append("[^note]: ").append(sentence()).append('\n').toString();
    }

    private void list(StringBuilder text) {
        for (int i = 0; i < 6; i++) {
            text.append("- **")
                    .append(words())
                    .append(".** ")
                    .append(sentence())
                    .append('\n');
        }
        text.append('\n');
    }

    private void table(StringBuilder text) {
        text.append(":::table{caption=\"Qui fait quoi, et quand\"}\n| quand | qui | quoi |\n| --- | --- | ---: |\n");
        for (int i = 0; i < 6; i++) {
            text.append("| ")
                    .append(pick(MANNERS))
                    .append(" | ")
                    .append(pick(SUBJECTS))
                    .append(" | ");
            text.append(random.nextInt(1000)).append(" |\n");
        }
        text.append(":::\n\n");
    }

    private void quoteAndNote(StringBuilder text, int number) {
        text.append("> ").append(sentence()).append("\n> ").append(sentence()).append("\n>\n> — Une personne\n\n");
        text.append("> [!NOTE]\n> ").append(sentence()).append("\n\n");
        text.append(sentence())
                .append("[^note] On lit *")
                .append(words())
                .append("* et `code ")
                .append(number)
                .append("`.\n\n");
    }

    private void links(StringBuilder text, int number) {
        for (int i = 0; i < 3; i++) {
            text.append(sentence())
                    .append(" Voir [")
                    .append(words())
                    .append("](")
                    .append(file(random.nextInt(chapters)));
            text.append("). Puis [un site ")
                    .append(number)
                    .append("](https://example.org/")
                    .append(number)
                    .append(").\n");
        }
        text.append('\n');
    }

    private String paragraph(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : i % 2 == 0 ? "\n" : " ").append(sentence());
        }
        return text.append('\n').toString();
    }

    private String sentence() {
        String words = words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " " + pick(MANNERS) + ", et "
                + pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(OBJECTS) + ".";
    }

    private String words() {
        return pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(OBJECTS);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
