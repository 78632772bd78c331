debug.ReadGCStats gives another time than MemStats.

--- stderr
false true
--- status 0
