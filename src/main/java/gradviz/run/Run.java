package gradviz.run;
import gradviz.engine.*; import gradviz.trace.*; import gradviz.listing.*;
public record Run(String text, Trace trace, BackwardRule rule) {
  public @org.jspecify.annotations.Nullable Problem problem() { return null; }
  public String output() { return ""; }
  public static Run of(String text) { throw new RuntimeException(); }
  public static Run of(String text, RuleChoice c, Limits l, java.util.function.BooleanSupplier b) { throw new RuntimeException(); }
}
