package kutip.cli.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The one-to-one assignment with the largest total weight, by the Hungarian algorithm. */
final class Assignment {

  private final double[][] weights;
  private final int rows;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] owner;

  private Assignment(double[][] weights) {
    this.weights = weights;
    rows = weights.length;
    columns = weights[0].length;
    rowPotential = new double[rows + 1];
    columnPotential = new double[columns + 1];
    owner = new int[columns + 1];
  }

  /** A row and the column that it was given. */
  record Pair(int row, int column) {}

  /** Pairs of weight 0 are left out. */
  static List<Pair> of(double[][] weights) {
    if (weights.length == 0 || weights[0].length == 0) {
      return List.of();
    }
    if (weights.length > weights[0].length) {
      return new Assignment(transposed(weights))
          .pairs().stream().map(p -> new Pair(p.column(), p.row())).toList();
    }
    return new Assignment(weights).pairs();
  }

  private static double[][] transposed(double[][] weights) {
    double[][] turned = new double[weights[0].length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights[0].length; j++) {
        turned[j][i] = weights[i][j];
      }
    }
    return turned;
  }

  private List<Pair> pairs() {
    for (int row = 1; row <= rows; row++) {
      place(row);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int j = 1; j <= columns; j++) {
      if (owner[j] > 0 && weights[owner[j] - 1][j - 1] > 0) {
        pairs.add(new Pair(owner[j] - 1, j - 1));
      }
    }
    return pairs;
  }

  /** Gives the row a column, moving earlier rows along the cheapest alternating path. */
  private void place(int row) {
    int[] way = new int[columns + 1];
    double[] best = new double[columns + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[columns + 1];
    owner[0] = row;
    int column = 0;
    while (owner[column] > 0) {
      used[column] = true;
      column = cheapest(column, way, best, used);
    }
    while (column > 0) {
      owner[column] = owner[way[column]];
      column = way[column];
    }
  }

  private int cheapest(int column, int[] way, double[] best, boolean[] used) {
    int current = owner[column];
    double delta = Double.POSITIVE_INFINITY;
    int following = 0;
    for (int j = 1; j <= columns; j++) {
      if (used[j]) {
        continue;
      }
      double cost = -weights[current - 1][j - 1] - rowPotential[current] - columnPotential[j];
      if (cost < best[j]) {
        best[j] = cost;
        way[j] = column;
      }
      if (best[j] < delta) {
        delta = best[j];
        following = j;
      }
    }
    shift(delta, best, used);
    return following;
  }

  private void shift(double delta, double[] best, boolean[] used) {
    for (int j = 0; j <= columns; j++) {
      if (used[j]) {
        rowPotential[owner[j]] += delta;
        columnPotential[j] -= delta;
      } else {
        best[j] -= delta;
      }
    }
  }
}
