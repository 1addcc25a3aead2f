/** What the library knows of addresses, told once for all who check, read or write them. Internal to the library. */
@NullMarked
package org.lumieres.guide.model.address;

import org.jspecify.annotations.NullMarked;
