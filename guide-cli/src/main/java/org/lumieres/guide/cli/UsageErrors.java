package org.lumieres.guide.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.lumieres.guide.diagnostic.Suggestions;
import org.lumieres.guide.render.columns.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, in the reader's language, where picocli would in English. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Session session;
    private final Messages messages;

    UsageErrors(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        session.complain(message(fault));
        session.err()
                .println(messages.get("usage.see-help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    // Picocli tells faults apart by their classes alone.
    private String message(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(
                    unmatched.getUnmatched().get(0), fault.getCommandLine().getCommandSpec());
        }
        if (fault instanceof MissingParameterException missing) {
            boolean choice = missing.getMissing().stream().allMatch(argument -> argument.group() != null);
            return messages.get("usage.missing", names(missing.getMissing(), choice ? " | " : ", "));
        }
        if (fault instanceof MutuallyExclusiveArgsException) {
            return messages.get(
                    "usage.exclusive",
                    fault.getCommandLine().getCommandSpec().argGroups().stream()
                            .map(group -> names(group.args(), " | "))
                            .collect(Collectors.joining(", ")));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return messages.get("usage.twice", name(twice.getOverwritten()));
        }
        if (fault.getArgSpec() != null && fault.getValue() != null) {
            return badValue(fault.getArgSpec(), fault.getValue());
        }
        return SafeText.of(String.valueOf(fault.getMessage()));
    }

    private String unmatched(String written, CommandSpec command) {
        boolean option = written.startsWith("-");
        String name = written.contains("=") ? written.substring(0, written.indexOf('=')) : written;
        List<String> known = option
                ? List.copyOf(command.optionsMap().keySet())
                : List.copyOf(command.subcommands().keySet());
        String kind = option ? "option" : known.isEmpty() ? "argument" : "command";
        return messages.get("usage.unknown." + kind, SafeText.of(name)) + didYouMean(name, known);
    }

    private String badValue(ArgSpec argument, String value) {
        String place = argument.isOption() ? name(argument).split(" ", 2)[0] : name(argument);
        String message = messages.get("usage.bad-value", SafeText.of(value), place);
        if (argument.completionCandidates() == null) {
            return message + range(argument.auxiliaryTypes()[0]);
        }
        List<String> choices = StreamSupport.stream(
                        argument.completionCandidates().spliterator(), false)
                .toList();
        return message
                + messages.get("usage.choices", String.join(", ", choices))
                + didYouMean(value.split("=", 2)[0], choices);
    }

    /** What fits where the choice is too large to be listed. */
    private String range(Class<?> type) {
        if (type == PageWidth.class) {
            return messages.get("usage.fits.width", PageWidth.NARROWEST, PageWidth.WIDEST);
        }
        if (type == LocalDate.class) {
            return messages.get("usage.fits.date");
        }
        return type == Duration.class ? messages.get("usage.fits.duration") : "";
    }

    private String didYouMean(String written, List<String> known) {
        Optional<String> nearest = Suggestions.nearest(written, known);
        return nearest.map(name -> messages.get("usage.did-you-mean", name)).orElse("");
    }

    private static String names(Collection<ArgSpec> arguments, String between) {
        return arguments.stream()
                .map(UsageErrors::name)
                .sorted(Comparator.comparing(name -> name.startsWith("-")))
                .collect(Collectors.joining(between));
    }

    private static String name(ArgSpec argument) {
        if (argument instanceof CommandLine.Model.OptionSpec option) {
            String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
            return option.longestName() + label;
        }
        return argument.paramLabel();
    }
}
