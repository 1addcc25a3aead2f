/** The folder that a guide is written in: its files, and nothing outside it. Internal to the loader. */
@NullMarked
package org.lumieres.guide.loader.folder;

import org.jspecify.annotations.NullMarked;
