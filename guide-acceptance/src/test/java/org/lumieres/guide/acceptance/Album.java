package org.lumieres.guide.acceptance;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** A guide with a picture of each kind, made here: photographs would be large, and would be somebody’s. */
final class Album {
    /** One pixel of lossy WebP. */
    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private static final String GUIDE = """
            id: album
            title: Album
            language: fr
            summary: Des images de toutes sortes.
            publisher: {name: Musée, url: "https://musee.example/"}
            edition: {number: 1, label: "2026", issued: 2026-01-01, frequency: P1Y}
            contributors: [{name: Claude Martin, roles: [author]}]
            audiences: [{name: Lecteurs}]
            licence: {id: CC-BY-4.0}
            cover: {src: images/salle.jpg, alt: Une salle au soleil}
            chapters: [images.md]
            """;

    private static final String CHAPTER = """
            # Des images {#images}

            ![Une salle au soleil](images/salle.jpg "La salle, en large.")

            Du texte entre deux images, assez long pour tenir sur une ligne ou deux d’un petit écran.

            ![Une colonne](images/colonne.jpg "La colonne, en hauteur, prise de côté.")

            ![Une capture d’écran](images/capture.png "Une capture.")

            ![Un point](images/point.webp "Un point.")

            ![Un damier](images/damier.gif "Un damier.")

            ![Un carré](images/carre.svg "Un carré.")

            ![Une photographie mal nommée](images/mal-nommee.png "Mal nommée.")
            """;

    private Album() {}

    /** Writes it to a folder. */
    static Path in(Path folder) {
        try {
            Path images = Files.createDirectories(folder.resolve("images"));
            Files.writeString(folder.resolve("guide.yaml"), GUIDE);
            Files.writeString(folder.resolve("images.md"), CHAPTER);
            Files.write(images.resolve("salle.jpg"), file("jpeg", photograph(2400, 1600)));
            Files.write(images.resolve("colonne.jpg"), onItsSide(file("jpeg", photograph(1600, 800))));
            Files.write(images.resolve("capture.png"), file("png", photograph(1200, 600)));
            Files.write(images.resolve("damier.gif"), file("gif", photograph(40, 40)));
            Files.write(images.resolve("mal-nommee.png"), file("jpeg", photograph(60, 40)));
            Files.write(images.resolve("point.webp"), Base64.getDecoder().decode(WEBP));
            Files.writeString(
                    images.resolve("carre.svg"),
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><script>alert(1)</script>"
                            + "<path d=\"M0 0h200v100H0z\"/></svg>");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage photograph(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(2014);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 255 * x / width << 16 | 255 * y / height << 8 | 96 + grain.nextInt(24));
            }
        }
        return image;
    }

    private static byte[] file(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** As a camera writes it that was held upright (Exif 3.0, tag 0x0112), with the place where it was. */
    private static byte[] onItsSide(byte[] jpeg) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            40,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0,
            'L',
            'O',
            'U',
            'V',
            'R',
            'E'
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
