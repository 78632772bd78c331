there is only one process and no executable.

--- stderr
false
true false
--- status 0
