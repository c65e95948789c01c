package kutip.fact;

import org.jspecify.annotations.Nullable;

/** What the facts of one rollup row have in common, besides company and month. */
record RollupTraits(
    String kind,
    @Nullable String action,
    boolean person,
    @Nullable String direction,
    @Nullable String category,
    String modality,
    String review,
    boolean counted,
    boolean disputed,
    boolean failed) {}
