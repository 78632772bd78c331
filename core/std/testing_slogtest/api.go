// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package slogtest

import "log/slog"
import "testing"

func Run(t *testing.T, newHandler func(*testing.T) slog.Handler, result func(*testing.T) map[string]any)
func TestHandler(h slog.Handler, results func() []map[string]any) error
