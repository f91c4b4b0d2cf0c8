package gradviz.run;
public record Limits() { public static final Limits DEFAULT = new Limits(); }
