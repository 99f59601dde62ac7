/**
 * The benchmark's peer for the start of the pane: the least that an add-in of React and Fluent can
 * show, drawn as Microsoft's own template draws it, once Office is ready.
 */
import { Button, FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";

function Hello() {
  const [pressed, setPressed] = useState(false);
  return (
    <FluentProvider theme={webLightTheme}>
      <Text as="h1">Hello</Text>
      <Button data-settings="" aria-expanded={pressed} onClick={() => setPressed(!pressed)}>
        Press
      </Button>
    </FluentProvider>
  );
}

const place = document.getElementById("pane");

void Office.onReady(() => {
  if (place) createRoot(place).render(<Hello />);
});
