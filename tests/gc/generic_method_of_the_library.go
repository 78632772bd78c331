package p

import (
	"math/rand/v2"
	"time"
)

func pause() time.Duration { return rand.N(10 * time.Second) }

func die(r *rand.Rand) int { return r.N(6) + 1 }
