/** Claims for programs. */
@org.jspecify.annotations.NullMarked
package kutip.claim.rest;
