package kutip.extraction.frame;

import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;

/** The type of element that may fill a slot. */
enum Wanted {
  PERSON,
  COMPANY,
  /** A company, or a person who stands for his or her company. */
  PARTY,
  GROUP,
  ROLE,
  MONEY,
  PERCENT;

  static Wanted of(Slot slot) {
    return switch (slot) {
      case PERSON -> PERSON;
      case GROUP -> GROUP;
      case FROM, TO, COMPANY -> COMPANY;
      case COUNTERPARTY -> PARTY;
      case FROM_ROLE, TO_ROLE -> ROLE;
      case PERCENT, STAKE -> PERCENT;
      case AMOUNT, AFTER -> MONEY;
    };
  }

  boolean fits(Element e) {
    return switch (this) {
      case PERSON -> e.personLike();
      case COMPANY -> e.companyLike() && !(e.entity() != null && e.entity().media());
      case PARTY -> e.companyLike() || (e.type() == Element.Type.PERSON && e.employer() != null);
      case GROUP -> e.type() == Element.Type.GROUP;
      case ROLE -> e.type() == Element.Type.ROLE;
      case MONEY -> e.type() == Element.Type.MONEY;
      case PERCENT -> e.type() == Element.Type.PERCENT;
    };
  }
}
