package io.jenkins.plugins.scalingo.documents;

import io.jenkins.plugins.scalingo.project.ByJenkins;
import io.jenkins.plugins.scalingo.project.ByPlatform;
import io.jenkins.plugins.scalingo.project.ScalingoJobProperty;
import io.jenkins.plugins.scalingo.step.ReviewAppStep;
import io.jenkins.plugins.scalingo.step.ScalingoDeployStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.control.SourceUnit;

/** The plugin's steps and settings in a script, with the parameters that they are given by name. */
final class GroovyCalls extends CodeVisitorSupport {

    private static final Map<String, Class<?>> KNOWN = Map.of(
            "scalingoDeploy", ScalingoDeployStep.class,
            "reviewApp", ReviewAppStep.class,
            "scalingo", ScalingoJobProperty.class,
            "byJenkins", ByJenkins.class,
            "byPlatform", ByPlatform.class);

    private final List<String> unknown = new ArrayList<>();

    private GroovyCalls() {}

    /**
     * Reads a script.
     *
     * @throws org.codehaus.groovy.control.CompilationFailedException if it is none
     */
    static GroovyCalls in(String script) {
        SourceUnit source = SourceUnit.create("example", script);
        source.parse();
        source.completePhase();
        source.convert();
        GroovyCalls calls = new GroovyCalls();
        source.getAST().getStatementBlock().visit(calls);
        return calls;
    }

    /** What is given to something of ours that does not take it, in the order of the script. */
    List<String> unknownParameters() {
        return unknown;
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
        Class<?> type = KNOWN.get(call.getMethodAsString());
        if (type != null && call.getArguments() instanceof TupleExpression arguments) {
            arguments.getExpressions().forEach(argument -> look(call.getMethodAsString(), type, argument));
        }
        super.visitMethodCallExpression(call);
    }

    private void look(String of, Class<?> type, Expression argument) {
        if (argument instanceof MapExpression named) {
            named.getMapEntryExpressions().forEach(entry -> look(of, type, entry));
        }
    }

    private void look(String of, Class<?> type, MapEntryExpression entry) {
        String name = entry.getKeyExpression().getText();
        if (!Bound.has(type, name)) {
            unknown.add(of + "(" + name + ")");
        }
        if (entry.getValueExpression() instanceof ListExpression list) {
            Bound.elements(type, name)
                    .ifPresent(element -> list.getExpressions().forEach(item -> look(name, element, item)));
        }
    }
}
