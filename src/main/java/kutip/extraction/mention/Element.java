package kutip.extraction.mention;

import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence as frames see it: a name with what belongs to it, a figure, a phrase of the
 * lexicon, or any other word. Tokens {@code from} to {@code to}, exclusive.
 */
public final class Element {

  /** What a piece is. */
  public enum Type {
    COMPANY,
    PERSON,
    /** A name in capitals that the registry does not have; company or person by where it stands. */
    NAME,
    ROLE,
    GROUP,
    MONEY,
    PERCENT,
    NUMBER,
    DATE,
    PHRASE,
    WORD,
    PUNCTUATION
  }

  Type type;
  int from;
  int to;
  ClassSet classes;
  @Nullable Entity entity;
  @Nullable Quantity quantity;

  /**
   * For a person: the role that the text gives beside the name, and the company that it names
   * there.
   */
  @Nullable String role;

  @Nullable Entity employer;

  /** Whether role and employer are past ("former", "who used to"). */
  boolean former;

  /** Whether a company stands for its shares ("Nvidia's stock", "saham Meta"). */
  boolean stock;

  /** What the noun is that was folded into a company: the classes of "shares", "market value". */
  ClassSet property = ClassSet.NONE;

  /** Whether this is a possessive pronoun ("its"): it owns what follows and is nobody by itself. */
  boolean possessive;

  /** Whether a company was said by a pronoun or a description, and so was resolved. */
  boolean resolved;

  /** Tokens of the name itself, without what was folded into the element. */
  int nameFrom;

  int nameTo;

  public Element(Type type, int from, int to, ClassSet classes) {
    this.type = type;
    this.from = from;
    this.to = to;
    this.classes = classes;
    this.nameFrom = from;
    this.nameTo = to;
  }

  public Type type() {
    return type;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  public int nameFrom() {
    return nameFrom;
  }

  public int nameTo() {
    return nameTo;
  }

  public boolean is(ClassSet wanted) {
    return classes.meets(wanted);
  }

  /** Whether the element, or the noun that was folded into it, is of a class. */
  public boolean speaksOf(ClassSet wanted) {
    return is(wanted) || property.meets(wanted);
  }

  public ClassSet classes() {
    return classes;
  }

  public @Nullable Entity entity() {
    return entity;
  }

  public @Nullable Quantity quantity() {
    return quantity;
  }

  public @Nullable String role() {
    return role;
  }

  public @Nullable Entity employer() {
    return employer;
  }

  public boolean former() {
    return former;
  }

  public boolean stock() {
    return stock;
  }

  /** Whether this is a pronoun that owns what follows it. */
  public boolean possessive() {
    return possessive;
  }

  public boolean resolved() {
    return resolved;
  }

  /** Whether the element names someone or something. */
  public boolean named() {
    return entity != null;
  }

  public boolean companyLike() {
    return (type == Type.COMPANY && !possessive) || type == Type.NAME;
  }

  public boolean personLike() {
    return type == Type.PERSON || (type == Type.NAME && nameTo - nameFrom >= 2);
  }
}
