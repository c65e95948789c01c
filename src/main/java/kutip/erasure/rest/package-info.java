/** Erasure for programs. */
@org.jspecify.annotations.NullMarked
package kutip.erasure.rest;
