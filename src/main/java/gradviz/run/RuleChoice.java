package gradviz.run;
import gradviz.engine.BackwardRule;
public record RuleChoice(BackwardRule.Accumulate a, BackwardRule.Order o, BackwardRule.Retain r) {}
