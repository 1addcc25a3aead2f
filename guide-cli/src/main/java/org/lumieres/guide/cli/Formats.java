package org.lumieres.guide.cli;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.pdf.PdfRenderer;
import org.lumieres.guide.render.publish.Renderers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats that the program writes, and how arguments name them. */
final class Formats {
    private Formats() {}

    /** All that can be written: the one place that knows what this program has. */
    static Renderers renderers(Assets assets) {
        return Renderers.standard(assets)
                .renderer(PdfRenderer.builder().assets(assets).build())
                .build();
    }

    static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    static String names(Collection<Format> formats) {
        return formats.stream().map(Formats::name).collect(Collectors.joining(", "));
    }

    /** Reads a name. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return renderers(Assets.none()).formats().stream()
                    .filter(format -> name(format).equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("no such format"));
        }
    }

    /** The names that can be given. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return renderers(Assets.none()).formats().stream()
                    .map(Formats::name)
                    .iterator();
        }
    }
}
