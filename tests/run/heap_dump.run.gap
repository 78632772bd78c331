the machine is observed from outside; WriteHeapDump writes nothing.

--- stderr
false true
--- status 0
