the frame of a call through reflect has a fixed size here.

--- stderr
fatal error: machine: reflect calls take at most 8192 words
--- status 2
