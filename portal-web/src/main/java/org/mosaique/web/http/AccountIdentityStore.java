package org.mosaique.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.access.SignIn;

/** Asks the portal's accounts whether a mail address and a password belong together. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentActor current;

    @Inject
    private SignInAttempt attempt;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var outcome = signIn.attempt(given.getCaller(), given.getPasswordAsString(), current.origin());
        attempt.failed(outcome.retryAfter());
        return outcome.isWelcome()
                ? new CredentialValidationResult(outcome.account().toString())
                : CredentialValidationResult.INVALID_RESULT;
    }
}
