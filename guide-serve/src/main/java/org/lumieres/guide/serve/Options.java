package org.lumieres.guide.serve;

import java.util.Locale;
import org.lumieres.guide.render.typography.Typography;
import org.lumieres.guide.validation.GuideValidator;

/**
 * How a guide is read, judged and shown.
 *
 * @param locale the language of what is said of its faults
 * @param validator finds them
 * @param look that of its pages
 * @param typography sets their text
 */
record Options(Locale locale, GuideValidator validator, Look look, Typography typography) {}
