/** Pictures as they are published: without what they tell beside themselves, upright, in sizes that suit screens. */
@NullMarked
package org.lumieres.guide.render.picture;

import org.jspecify.annotations.NullMarked;
