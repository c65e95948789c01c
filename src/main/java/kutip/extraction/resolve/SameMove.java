package kutip.extraction.resolve;

import java.util.Objects;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Says whether two drafts tell of one move, and what they say of it together. */
final class SameMove {

  private SameMove() {}

  /** The move that both tell of, or null. */
  static @Nullable TalentMove of(TalentMove a, TalentMove b, Draft one, Draft two) {
    if (a.person() == null || b.person() == null) {
      boolean near = one.field() == two.field() && Math.abs(one.sentence() - two.sentence()) <= 1;
      boolean halves = near && goes(a) && goes(b) && a.fromCompany() != null;
      boolean same =
          a.person() == null
              && b.person() == null
              && (a.action() == b.action() || halves)
              && Objects.equals(a.headcount(), b.headcount())
              && Deduplication.agree(a.fromCompany(), b.fromCompany())
              && Deduplication.agree(a.toCompany(), b.toCompany());
      return same
          ? new TalentMove(
              halves && a.action() == TalentAction.LEAVE ? b.action() : a.action(),
              null,
              a.headcount(),
              Deduplication.first(a.fromCompany(), b.fromCompany()),
              Deduplication.first(a.toCompany(), b.toCompany()),
              null,
              null)
          : null;
    }
    TalentMove changed = changed(a, b, one, two);
    if (changed != null) {
      return changed;
    }
    if (said(a, b, one, two)) {
      return new TalentMove(
          TalentAction.MOVE,
          a.person(),
          1,
          b.fromCompany(),
          a.toCompany(),
          Deduplication.first(b.fromRole(), a.fromRole()),
          Deduplication.first(a.toRole(), b.toRole()));
    }
    boolean dates =
        one.date() == null
            || two.date() == null
            || one.date().compatible(two.date())
            || departs(a, b, one, two)
            || leaves(a, b);
    boolean promotes = a.action() == TalentAction.PROMOTE || b.action() == TalentAction.PROMOTE;
    if (!a.person().equals(b.person())
        || !Deduplication.agree(a.fromCompany(), b.fromCompany())
        || !Deduplication.agree(a.toCompany(), b.toCompany())
        || (promotes && a.action() != b.action())
        || !dates) {
      return null;
    }
    String from = Deduplication.first(a.fromCompany(), b.fromCompany());
    String to = Deduplication.first(a.toCompany(), b.toCompany());
    if (from != null && from.equals(to) && !promotes) {
      return null;
    }
    TalentAction action =
        promotes
            ? TalentAction.PROMOTE
            : from != null && to != null
                ? TalentAction.MOVE
                : to != null ? TalentAction.JOIN : TalentAction.LEAVE;
    return new TalentMove(
        action,
        a.person(),
        1,
        from,
        to,
        Deduplication.first(a.fromRole(), b.fromRole()),
        Deduplication.first(a.toRole(), b.toRole()));
  }

  /** Nobody leaves one company twice in an article, whatever dates its sentences name. */
  private static boolean leaves(TalentMove a, TalentMove b) {
    return goes(a)
        && goes(b)
        && a.fromCompany() != null
        && Objects.equals(a.fromCompany(), b.fromCompany());
  }

  /** Whether people go by themselves, told at one end or both: "two left A" and "joined B". */
  private static boolean goes(TalentMove move) {
    return move.action() == TalentAction.LEAVE || move.action() == TalentAction.MOVE;
  }

  /** "hired X, co-founder of A, poaching him from B": the sentence says at last where X was. */
  private static boolean said(TalentMove a, TalentMove b, Draft one, Draft two) {
    return a.action() == TalentAction.MOVE
        && b.action() == TalentAction.MOVE
        && one.field() == two.field()
        && one.sentence() == two.sentence()
        && Objects.equals(a.person(), b.person())
        && Objects.equals(a.toCompany(), b.toCompany());
  }

  /** "is stepping down and will retire in spring": one departure in two steps. */
  private static boolean departs(TalentMove a, TalentMove b, Draft one, Draft two) {
    return a.action() == TalentAction.LEAVE
        && b.action() == TalentAction.LEAVE
        && one.field() == two.field()
        && one.sentence() == two.sentence();
  }

  /** "was named head of AI at B after leaving A" is one move, though it reads as two claims. */
  private static @Nullable TalentMove changed(TalentMove a, TalentMove b, Draft one, Draft two) {
    boolean near = one.field() == two.field() && Math.abs(one.sentence() - two.sentence()) <= 1;
    TalentMove rises = a.action() == TalentAction.PROMOTE ? a : b;
    TalentMove leaves = rises == a ? b : a;
    boolean same = Objects.equals(a.person(), b.person());
    boolean pair =
        leaves.action() == TalentAction.LEAVE
            && leaves.fromCompany() != null
            && !leaves.fromCompany().equals(rises.toCompany());
    boolean arrives =
        (leaves.action() == TalentAction.MOVE || leaves.action() == TalentAction.JOIN)
            && Objects.equals(leaves.toCompany(), rises.toCompany());
    // "X, poached from A, will be chief of research": the post is where X goes.
    boolean poached =
        one.field() == two.field()
            && one.sentence() == two.sentence()
            && leaves.action() == TalentAction.MOVE
            && Objects.equals(leaves.fromCompany(), rises.toCompany());
    boolean joined = arrives || poached || (near && pair);
    if (!same || rises.action() != TalentAction.PROMOTE || !joined) {
      return null;
    }
    return new TalentMove(
        leaves.fromCompany() == null ? TalentAction.JOIN : TalentAction.MOVE,
        a.person(),
        1,
        leaves.fromCompany(),
        poached ? leaves.toCompany() : rises.toCompany(),
        leaves.fromRole(),
        Deduplication.first(rises.toRole(), leaves.toRole()));
  }
}
