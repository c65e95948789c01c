/** Tests of the article pages. */
@org.jspecify.annotations.NullMarked
package kutip.claim.ui;
