/** Published guides, as browsers and checkers meet them. */
package org.lumieres.guide.acceptance;
