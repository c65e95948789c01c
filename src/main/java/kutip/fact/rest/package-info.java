/** Facts for programs. */
@org.jspecify.annotations.NullMarked
package kutip.fact.rest;
