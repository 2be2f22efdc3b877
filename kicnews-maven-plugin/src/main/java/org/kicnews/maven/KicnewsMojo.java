package org.kicnews.maven;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.kicnews.core.build.BuildException;

/** What all goals have in common: they can be skipped, and whatever goes wrong is said in words. */
abstract class KicnewsMojo extends AbstractMojo {

    /** Whether the goal does nothing. */
    @Parameter(property = "kicnews.skip", defaultValue = "false")
    private boolean skip;

    private static final Pattern NEXT_COMMAND = Pattern.compile("[:：] (mvn \\S.*)$");

    private final Command command;

    KicnewsMojo(Command command) {
        this.command = command;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Messages messages = Messages.in(Locale.getDefault(), command);
        if (skip) {
            getLog().info(messages.text("skipped"));
            return;
        }
        try {
            if (isForOthers(messages)) {
                getLog().info(messages.text("parent"));
                return;
            }
            run(messages);
        } catch (ParameterException e) {
            throw failure(messages.text(e));
        } catch (BuildException e) {
            throw failure(messages.text(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException(messages.text("interrupted"), e);
        } catch (IOException e) {
            throw new MojoExecutionException(messages.text("io", String.valueOf(e.getMessage())), e);
        }
    }

    /** A failure. The command that its text ends with gets a line of its own, since Maven goes on behind the text. */
    static MojoFailureException failure(String text) {
        return new MojoFailureException(NEXT_COMMAND.matcher(text).replaceFirst(":\n\n    $1\n"));
    }

    /**
     * Whether there is nothing to do here, since it is the modules of this project that are asked.
     *
     * @throws MojoFailureException if they are, but are not going to be asked
     */
    boolean isForOthers(Messages messages) throws MojoFailureException {
        return false;
    }

    /**
     * Does what the goal is for.
     *
     * @param messages what is said to the user, in the user's language
     */
    abstract void run(Messages messages)
            throws ParameterException, BuildException, IOException, InterruptedException, MojoFailureException;
}
