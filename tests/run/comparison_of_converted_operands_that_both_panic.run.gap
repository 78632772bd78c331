gc evaluates the operand whose conversion calls the runtime first.

--- stderr
runtime error: index out of range [3] with length 0
--- status 0
