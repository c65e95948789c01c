/**
 * An article's text as the engine sees it: tokens, sentences, offsets, and what is set aside as
 * boilerplate.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("text")
package kutip.extraction.text;
