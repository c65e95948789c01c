/** The page of erasure, for administrators. */
@org.jspecify.annotations.NullMarked
package kutip.erasure.ui;
