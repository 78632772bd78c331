there are no threads and no faults, so the settings have no effect.

--- stderr
10000
false
false
--- status 0
