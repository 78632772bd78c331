gc's back end does not see that the assertion fails where the loop defers; we drop the code behind it.
