/**
 * Typed word lists and frames of a language, loaded from plain files and validated while they load.
 */
@org.jspecify.annotations.NullMarked
package kutip.extraction.lexicon;
