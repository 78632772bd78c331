// Package des: what is inlined into callers.
package des

import "strconv"

func (k KeySizeError) Error() string { return "crypto/des: invalid key size " + strconv.Itoa(int(k)) }
