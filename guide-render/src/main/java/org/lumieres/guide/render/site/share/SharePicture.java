package org.lumieres.guide.render.site.share;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.colour.Colour;

/**
 * Draws the picture that stands for a guide where a link to it is shared (Open Graph, {@code og:image}): its title, its
 * subtitle and who publishes which edition. What has letters that it cannot draw is left out.
 */
public final class SharePicture {
    /** Where it is in the site. */
    public static final String PATH = "theme/share.png";
    /** How wide it is, in pixels. */
    public static final int WIDTH = 1200;
    /** How high it is, in pixels. */
    public static final int HEIGHT = 630;

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \n\t]+");
    private static final int MARGIN = 80;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int LINES = 3;
    private static final double LEADING = 1.16;
    private static final int[] SIZES = {88, 76, 64, 54, 46, 38};

    private static final Colour GROUND = new Colour(0x14, 0x21, 0x3d);
    private static final List<Colour> INKS =
            List.of(new Colour(0xff, 0xff, 0xff), new Colour(0xf0, 0xa9, 0x2b), new Colour(0xc6, 0xcd, 0xda));

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final Outlines title = Outlines.of("title.txt");
    private final Outlines text = Outlines.of("text.txt");

    private SharePicture() {}

    /** The file, a PNG. */
    public static byte[] of(Guide guide, String edition) {
        SharePicture picture = new SharePicture();
        picture.sun(MARGIN + 46, MARGIN + 40);
        double bottom = picture.title(guide.title());
        picture.line(picture.text, guide.subtitle(), MARGIN, bottom + 58, 38, 2);
        Organization publisher = guide.publisher();
        String below =
                publisher == null ? edition : edition.isEmpty() ? publisher.name() : publisher.name() + " – " + edition;
        picture.line(picture.text, below, MARGIN, HEIGHT - MARGIN + 14, 30, 1);
        return Png.of(WIDTH, HEIGHT, picture.canvas.pixels(), palette());
    }

    private static List<Colour> palette() {
        List<Colour> palette = new ArrayList<>();
        for (Colour ink : INKS) {
            for (int shade = 0; shade < Canvas.SHADES; shade++) {
                palette.add(GROUND.mixedWith(ink, shade * 100 / (Canvas.SHADES - 1)));
            }
        }
        return palette;
    }

    /** The sign of the library: a sun with eight rays. */
    private void sun(double x, double y) {
        disc(x, y, 22);
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * i / 4;
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            double half = 3.4;
            canvas.moveTo(x + 32 * cos - half * sin, y + 32 * sin + half * cos);
            canvas.lineTo(x + 46 * cos - half * sin, y + 46 * sin + half * cos);
            canvas.lineTo(x + 46 * cos + half * sin, y + 46 * sin - half * cos);
            canvas.lineTo(x + 32 * cos + half * sin, y + 32 * sin - half * cos);
            canvas.close();
        }
        canvas.fill(1);
    }

    private void disc(double x, double y, double radius) {
        int sides = 64;
        canvas.moveTo(x + radius, y);
        for (int i = 1; i <= sides; i++) {
            double angle = 2 * Math.PI * i / sides;
            canvas.lineTo(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle));
        }
        canvas.close();
    }

    /** Draws the title as large as it fits, and says where its last line stands. */
    private double title(String words) {
        double baseline = MARGIN + 190;
        if (title.drawable(words) == null) {
            return baseline;
        }
        for (int size : SIZES) {
            List<String> lines = wrapped(words.strip(), size);
            boolean fits = lines.size() <= LINES && lines.stream().allMatch(line -> title.width(line, size) <= ROOM);
            if (fits || size == SIZES[SIZES.length - 1]) {
                for (int i = 0; i < Math.min(lines.size(), LINES); i++) {
                    title.draw(lines.get(i), MARGIN, baseline + i * size * LEADING, size, canvas);
                }
                canvas.fill(0);
                return baseline + (Math.min(lines.size(), LINES) - 1) * size * LEADING;
            }
        }
        return baseline;
    }

    private List<String> wrapped(String words, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : WHITE_SPACE.split(words, -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && title.width(longer, size) > ROOM) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private void line(Outlines face, @Nullable String words, double x, double baseline, double size, int ink) {
        String drawable = face.drawable(words);
        if (drawable == null) {
            return;
        }
        double fitting = Math.min(size, size * ROOM / Math.max(1, face.width(drawable, size)));
        face.draw(drawable, x, baseline, fitting, canvas);
        canvas.fill(ink);
    }
}
