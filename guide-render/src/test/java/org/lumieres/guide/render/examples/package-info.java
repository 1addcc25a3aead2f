/** Guides and blocks that the tests of several formats write, and the files that hold what they expect. */
package org.lumieres.guide.render.examples;
