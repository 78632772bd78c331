// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package json

import "encoding/json/internal/jsonopts"

type Marshaler interface{ MarshalJSON() ([]byte, error) }

type Options = jsonopts.Options

type Unmarshaler interface{ UnmarshalJSON([]byte) error }
