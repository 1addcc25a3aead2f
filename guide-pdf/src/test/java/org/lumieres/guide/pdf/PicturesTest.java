package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.pdf.TaggedPdf.Element;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pictures of every kind are printed. */
class PicturesTest {
    /** One pixel, in the lossy form. */
    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    /** The segment of a JPEG that says that the picture is to be turned by a quarter (Exif 2.3, 4.6.4, tag 274). */
    private static final byte[] TURNED =
            segment("Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));

    @TempDir
    Path folder;

    @BeforeEach
    void paint() throws IOException {
        for (String kind : new String[] {"png", "gif", "jpg"}) {
            Files.write(folder.resolve("image." + kind), painted(kind));
        }
        Files.write(folder.resolve("image.webp"), Base64.getDecoder().decode(WEBP));
        Files.write(folder.resolve("turned.jpg"), turned(painted("jpg")));
        Files.writeString(
                folder.resolve("image.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20'/></svg>");
    }

    @Test
    void each_kind_is_a_figure() throws Exception {
        byte[] pdf = Guides.print(Guides.chapter(folder, """
                ![png](image.png)

                ![gif](image.gif)

                ![jpg](image.jpg)

                ![webp](image.webp)

                ![svg](image.svg)
                """));

        assertThat(TaggedPdf.read(pdf).all("Figure").map(Element::alt))
                .containsExactly("png", "gif", "jpg", "webp", "svg");
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** Red on the left becomes red above. */
    @Test
    void a_photograph_stands_upright() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Guides.print(Guides.chapter(folder, "![Un mur](turned.jpg)\n")))) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(1);
            int red = 0;
            int blue = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    Color colour = new Color(page.getRGB(x, y));
                    if (colour.getRed() > 200 && colour.getBlue() < 80) {
                        red = red == 0 ? y : red;
                    } else if (colour.getBlue() > 200 && colour.getRed() < 80) {
                        blue = blue == 0 ? y : blue;
                    }
                }
            }
            assertThat(red).isPositive();
            assertThat(blue).isGreaterThan(red + 10);
        }
    }

    @Test
    void a_photograph_is_no_finer_than_a_press_can_show() throws IOException {
        Files.write(folder.resolve("large.jpg"), painted("jpg", 3200, 800));

        try (PDDocument pdf = Loader.loadPDF(Guides.print(Guides.chapter(folder, "![Un mur](large.jpg)\n")))) {
            PDResources resources = pdf.getPage(1).getResources();
            List<Integer> widths = new ArrayList<>();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    widths.add(image.getWidth());
                }
            }
            assertThat(widths).containsExactly(2480);
        }
    }

    @Test
    void a_picture_that_is_higher_than_wide_stands_in_the_middle() throws IOException {
        Files.write(folder.resolve("high.png"), painted("png", 600, 1800));

        try (PDDocument pdf = Loader.loadPDF(Guides.print(Guides.chapter(folder, "![Un mur](high.png)\n")))) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(1);
            int left = page.getWidth();
            int right = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                Color colour = new Color(page.getRGB(x, 400));
                if (colour.getGreen() < 30 && Math.max(colour.getRed(), colour.getBlue()) > 200) {
                    left = Math.min(left, x);
                    right = x;
                }
            }
            assertThat(right - left).isBetween(138, 145);
            // On the left page, 38 mm to 180 mm.
            assertThat((left + right) / 2).isBetween(306, 312);
        }
    }

    /** What a JDK was built for is not said in the profile of a picture that has one. */
    @Test
    void a_colour_profile_says_nothing_of_the_machine() throws IOException {
        Files.write(folder.resolve("profiled.png"), profiled(painted("png"), Resources.bytes("srgb.icc")));

        try (PDDocument pdf = Loader.loadPDF(Guides.print(Guides.chapter(folder, "![Un mur](profiled.png)\n")))) {
            PDResources resources = pdf.getPage(1).getResources();
            PDImageXObject image = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            COSArray space = (COSArray) image.getCOSObject().getDictionaryObject(COSName.COLORSPACE);
            try (InputStream profile = ((COSStream) space.getObject(1)).createInputStream()) {
                assertThat(Arrays.copyOfRange(profile.readAllBytes(), 40, 44)).containsOnly(0);
            }
        }
    }

    @Test
    void what_a_camera_wrote_is_not_printed() throws IOException {
        Files.write(folder.resolve("image.jpg"), turned(painted("jpg")));

        byte[] pdf = Guides.print(Guides.chapter(folder, "![Un mur](image.jpg)\n"));

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    /** 80 by 40 pixels, red on the left and blue on the right. */
    private static byte[] painted(String kind) throws IOException {
        return painted(kind, 80, 40);
    }

    private static byte[] painted(String kind, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x < width / 2 ? 0xFF0000 : 0x0000FF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    /** A PNG with a colour profile, after its header (PNG specification, 11.3.3.3). */
    private static byte[] profiled(byte[] png, byte[] profile) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(new byte[] {'s', 0, 0});
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(profile);
        }
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes("iCCP".getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(packed.toByteArray());
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        int header = 33;
        ByteBuffer out = ByteBuffer.allocate(png.length + packed.size() + 12);
        out.put(png, 0, header).putInt(packed.size()).put(chunk.toByteArray()).putInt((int) sum.getValue());
        return out.put(png, header, png.length - header).array();
    }

    private static byte[] turned(byte[] jpeg) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(TURNED);
        out.write(Arrays.copyOfRange(jpeg, 2, jpeg.length));
        return out.toByteArray();
    }

    private static byte[] segment(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(0xE1);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
        return out.toByteArray();
    }
}
