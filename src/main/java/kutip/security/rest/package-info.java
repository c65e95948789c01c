/** Lets programs in by token, says who may ask what, and keeps them from asking too often. */
@org.jspecify.annotations.NullMarked
package kutip.security.rest;
