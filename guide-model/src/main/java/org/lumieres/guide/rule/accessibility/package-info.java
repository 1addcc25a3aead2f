/** Rules after the RGAA, the French general policy for accessible content. */
@NullMarked
package org.lumieres.guide.rule.accessibility;

import org.jspecify.annotations.NullMarked;
