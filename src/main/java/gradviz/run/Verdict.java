package gradviz.run;
public sealed interface Verdict { record Pending() implements Verdict {} }
