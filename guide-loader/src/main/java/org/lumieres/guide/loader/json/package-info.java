/** Reads JSON and YAML into trees that know their places, and trees into the model. Internal to the loader. */
@NullMarked
package org.lumieres.guide.loader.json;

import org.jspecify.annotations.NullMarked;
