/** Companies and people for programs. */
@org.jspecify.annotations.NullMarked
package kutip.company.rest;
